#include <curl/curl.h>

/* libcurl takes the value of an option as "...", which Swift does not call. Each function here calls the one that it is
   given, found in the opened library, with a value of one type. */

typedef CURLcode (*dondoc_setopt)(CURL *, CURLoption, ...);
typedef CURLcode (*dondoc_getinfo)(CURL *, CURLINFO, ...);

static inline CURLcode dondoc_set_long(void *set, CURL *easy, CURLoption option, long value) {
    return ((dondoc_setopt)set)(easy, option, value);
}

static inline CURLcode dondoc_set_text(void *set, CURL *easy, CURLoption option, const char *value) {
    return ((dondoc_setopt)set)(easy, option, value);
}

static inline CURLcode dondoc_set_pointer(void *set, CURL *easy, CURLoption option, void *value) {
    return ((dondoc_setopt)set)(easy, option, value);
}

static inline CURLcode dondoc_set_transfer(void *set, CURL *easy, CURLoption option, curl_read_callback value) {
    return ((dondoc_setopt)set)(easy, option, value);
}

static inline CURLcode dondoc_set_opensocket(void *set, CURL *easy, curl_opensocket_callback value) {
    return ((dondoc_setopt)set)(easy, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline CURLcode dondoc_get_long(void *get, CURL *easy, CURLINFO info, long *value) {
    return ((dondoc_getinfo)get)(easy, info, value);
}
