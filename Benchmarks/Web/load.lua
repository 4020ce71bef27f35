-- Asks for the paths of a file in any order, as the sessions of another, and counts answers that are not as expected.
-- WEB_COOKIES: a session a line; WEB_PATHS: a path a line, or what a form is sent to, behind a tab the session that asks for
-- it; WEB_FORM: its fields, if it is one.
local function lines(name)
    local found = {}
    for line in io.lines(os.getenv(name)) do found[#found + 1] = line end
    return found
end

local cookies, paths = lines("WEB_COOKIES"), lines("WEB_PATHS")
local form, expected = os.getenv("WEB_FORM"), tonumber(os.getenv("WEB_STATUS") or "200")
local threads = {}
sent = 0
wrong = 0
first = 0
index = 0

function setup(thread)
    thread:set("index", #threads)
    threads[#threads + 1] = thread
end

function init()
    math.randomseed(index + 1)
    -- A form is sent once to each place, so that none is in the way of another: two threads take turns.
    sent = index + tonumber(os.getenv("WEB_FROM")) - 1
end

function request()
    local cookie = cookies[math.random(#cookies)]
    if not form then
        local path, own = paths[math.random(#paths)]:match("^([^\t]*)\t?(.*)$")
        return wrk.format("GET", path, { Cookie = "dondoc=" .. (own ~= "" and own or cookie) })
    end
    sent = sent + 2
    local headers = { Cookie = "dondoc=" .. cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }
    return wrk.format("POST", paths[sent], headers, form)
end

function response(status)
    if status ~= expected then
        wrong = wrong + 1
        first = status
    end
end

-- Requests a second, the latency below which 50 and 99 of 100 stay (ms), the longest (ms), errors, the status of one, and
-- how far it has come with the places of a form.
function done(summary, latency)
    local faults = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
    local status, last = 0, 0
    for _, thread in ipairs(threads) do
        faults = faults + thread:get("wrong")
        if thread:get("first") > 0 then status = thread:get("first") end
        last = math.max(last, thread:get("sent"))
    end
    io.write(string.format("RESULT %f %f %f %f %d %d %d\n", summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000, faults, status, last))
end
