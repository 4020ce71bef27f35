/* Moves the calendar of the program that this is loaded into (LD_PRELOAD) to the moment in DONDOC_TEST_MOMENT, seconds
   since 1970; from there its clock goes on. Only what asks for the time of day is moved: timers keep the machine's time,
   which tools of the same kind get wrong for Swift's. Only tests and Scripts/screenshots use it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static int (*machine)(clockid_t, struct timespec *);
static time_t shift;

__attribute__((constructor)) static void begin(void) {
  struct timespec now;
  const char *moment = getenv("DONDOC_TEST_MOMENT");
  machine = dlsym(RTLD_NEXT, "clock_gettime");
  machine(CLOCK_REALTIME, &now);
  if (moment) shift = atoll(moment) - now.tv_sec;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  if (!machine) begin();
  int status = machine(clock, now);
  if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) now->tv_sec += shift;
  return status;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  struct timespec time;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &time);
  now->tv_sec = time.tv_sec;
  now->tv_usec = time.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *to) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (to) *to = now.tv_sec;
  return now.tv_sec;
}
