/// Every route with what it answers to whom (bảng vai trò × đường dẫn): `>` leads to the door, `x` forbids (403), `-` is
/// not there (404), `+` lets through, which may still be told that the step does not fit (409, 422), `!` asks for a token,
/// which is what the JSON interface says to every browser; whom it lets through with one, `APIRightsTests` takes from here.
///
/// A new route needs a line. The columns are those of `visitors`: nobody, office, leader, head and member of the unit
/// that leads obligation 1, supervisor, inspector, administrator, and an administrator of another authority. `:id` is 1;
/// what a form needs stands at the end of the line.
enum RouteTable {
    static let visitors = [
        "nobody", "office", "leader", "head", "member", "supervisor", "inspector", "administrator", "elsewhere",
    ]

    static let text = """
        #                                       n  o  l  h  m  s  i  a  e
        GET /                                   >  +  +  +  +  +  +  +  +
        GET /account                            >  +  +  +  +  +  +  +  +
        GET /account/code                       >  -  -  -  -  -  -  -  -
        POST /account/code                      >  +  +  +  +  +  +  +  +
        POST /account/code/confirm              >  +  +  +  +  +  +  +  +  code=1
        POST /account/code/off                  >  +  +  +  +  +  +  +  +  present=x
        POST /account/code/recovery             >  +  +  +  +  +  +  +  +  present=x
        POST /account/password                  >  +  +  +  +  +  +  +  +  new=0123456789&again=0123456789&present=x
        POST /account/provider                  >  -  -  -  -  -  -  -  -  present=x
        POST /account/provider/unlink           >  -  -  -  -  -  -  -  -  present=x
        POST /account/sessions                  >  +  +  +  +  +  +  +  +
        GET /account/tokens                     >  +  +  +  +  +  +  +  +
        POST /account/tokens                    >  +  +  +  +  +  +  +  +  name=x
        POST /account/tokens/:id/revoke         >  -  -  -  -  -  -  -  -
        GET /accounts                           >  x  x  x  x  x  x  +  +
        POST /accounts/:id/code-off             >  x  x  x  x  x  x  +  -
        POST /accounts/:id/end-sessions         >  x  x  x  x  x  x  +  -
        POST /accounts/:id/invite               >  x  x  x  x  x  x  +  -
        POST /accounts/:id/unlink               >  x  x  x  x  x  x  +  -
        GET /api/v1/documents                   !  !  !  !  !  !  !  !  !
        GET /api/v1/documents/:id               !  !  !  !  !  !  !  !  !
        GET /api/v1/obligations                 !  !  !  !  !  !  !  !  !
        GET /api/v1/obligations/:id             !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/accept     !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/answer     !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/cancel     !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/grant-extension   !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/receive    !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/refuse-extension  !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/request-extension !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/resume     !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/send-back  !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/set-deadline      !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/set-topic  !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/submit     !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/supervise  !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/suspend    !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/update     !  !  !  !  !  !  !  !  !
        POST /api/v1/obligations/:id/urge       !  !  !  !  !  !  !  !  !
        GET /api/v1/openapi.json                +  +  +  +  +  +  +  +  +
        GET /api/v1/organisations               !  !  !  !  !  !  !  !  !
        GET /api/v1/organisations/:id           !  !  !  !  !  !  !  !  !
        GET /api/v1/status                      !  !  !  !  !  !  !  !  !
        GET /audit                              >  +  +  x  x  +  +  +  +
        GET /audit/verify                       >  +  +  x  x  +  +  +  +
        GET /calendar                           >  +  +  +  +  +  +  +  +
        POST /calendar                          >  +  x  x  x  x  x  +  +  lines=02/9/2027;nghỉ;x&source=x
        GET /documents                          >  +  +  +  +  +  +  +  +
        POST /documents                         >  +  +  +  +  +  +  +  +
        GET /documents/:id                      >  +  +  +  +  +  +  +  -
        GET /documents/:id/add                  >  +  +  x  x  x  x  x  -
        POST /documents/:id/add                 >  +  +  x  x  x  x  x  -  content=x&words=x
        POST /documents/:id/confirm             >  +  +  x  x  x  x  x  -
        GET /documents/:id/merge                >  +  +  x  x  x  x  x  -
        POST /documents/:id/merge               >  +  +  x  x  x  x  x  -  seen=2.1&content=x
        GET /documents/intake/:name             >  -  -  -  -  -  -  -  -
        GET /documents/intake/:name/events      >  -  -  -  -  -  -  -  -
        GET /feeds/:name                        -  -  -  -  -  -  -  -  -
        GET /health                             +  +  +  +  +  +  +  +  +
        GET /help                               >  +  +  +  +  +  +  +  +
        GET /invitation                         -  -  -  -  -  -  -  -  -
        POST /invitation                        -  -  -  -  -  -  -  -  -  new=0123456789&again=0123456789
        GET /invitation/provider                -  -  -  -  -  -  -  -  -
        POST /language                          +  +  +  +  +  +  +  +  +  language=en
        GET /metrics                            -  -  -  -  -  -  -  -  -
        GET /notifications                      >  +  +  +  +  +  +  +  +
        POST /notifications/read                >  +  +  +  +  +  +  +  +  id=1
        GET /obligations                        >  +  +  +  +  +  +  +  +
        GET /obligations.csv                    >  +  +  +  +  +  +  +  +
        GET /obligations.ics                    >  +  +  +  +  +  +  +  +
        GET /obligations.xlsx                   >  +  +  +  +  +  +  +  +
        GET /obligations/:id                    >  +  +  +  +  +  +  +  -
        POST /obligations/:id/accept            >  +  +  x  x  x  x  x  -  version=1
        POST /obligations/:id/answer            >  +  x  +  +  x  x  x  -  version=1&note=x
        POST /obligations/:id/cancel            >  +  +  x  x  x  x  x  -  version=1&note=x
        POST /obligations/:id/divide            >  +  +  +  x  x  x  x  -  body=1&note=x
        GET /obligations/:id/evidence/:file     >  +  +  +  +  +  +  +  -
        POST /obligations/:id/grant-extension   >  +  +  x  x  x  x  x  -  version=1&day=2026-07-30&note=x
        POST /obligations/:id/hand-over         >  +  +  x  x  x  x  x  -  version=1&body=1&note=x
        POST /obligations/:id/receive           >  +  x  +  +  x  x  x  -  version=1
        POST /obligations/:id/refuse-extension  >  +  +  x  x  x  x  x  -  version=1&note=x
        POST /obligations/:id/request-extension >  +  x  +  x  x  x  x  -  version=1&day=2026-07-30&note=x
        POST /obligations/:id/resume            >  +  +  x  x  x  x  x  -  version=1&note=x
        POST /obligations/:id/send-back         >  +  +  x  x  x  x  x  -  version=1&note=x
        POST /obligations/:id/set-deadline      >  +  +  x  x  x  x  x  -  version=1&day=2026-07-30&note=x&basis=x
        POST /obligations/:id/set-topic         >  +  +  x  x  x  x  x  -  version=1&topic=x
        POST /obligations/:id/submit            >  +  x  +  +  x  x  x  -  version=1&day=2026-06-30&note=x
        POST /obligations/:id/supervise         >  +  +  x  x  +  +  x  -  version=1&note=x
        POST /obligations/:id/suspend           >  +  +  x  x  x  x  x  -  version=1&note=x
        POST /obligations/:id/update            >  +  x  +  +  x  x  x  -  version=1&progress=10
        POST /obligations/:id/urge              >  +  +  x  x  +  x  x  -  version=1&note=x
        POST /obligations/:id/uploads           >  +  x  +  +  x  x  x  -  step=update&name=x&length=1
        POST /obligations/lists                 >  +  +  +  +  +  +  +  +  name=x&query=x
        POST /obligations/lists/:id/forget      >  +  +  +  +  +  +  +  +
        POST /obligations/together              >  +  +  +  +  +  +  +  +  step=urge&id=1&note=x
        GET /organisations                      >  +  +  +  +  +  +  +  +
        POST /organisations                     >  +  x  x  x  x  x  +  +  name=x
        GET /organisations/:id                  >  +  +  +  +  +  +  +  -
        POST /organisations/:id/add-name        >  +  x  x  x  x  x  +  -  name=x
        POST /organisations/:id/appoint         >  +  x  x  x  x  x  +  -  title=x&person=1
        POST /organisations/:id/classify        >  +  x  x  x  x  x  +  -  kind=other
        POST /organisations/:id/code            >  +  x  x  x  x  x  +  -
        POST /organisations/:id/end             >  +  x  x  x  x  x  +  -  day=2026-07-30
        POST /organisations/:id/forget-name     >  -  x  x  x  x  x  -  -  name=x
        POST /organisations/:id/hand-over       >  +  x  x  x  x  x  +  -  target=1&note=x
        POST /organisations/:id/merge           >  +  x  x  x  x  x  +  -  target=1&day=2026-07-30
        POST /organisations/:id/move            >  +  x  x  x  x  x  +  -
        POST /organisations/:id/rename          >  +  x  x  x  x  x  +  -  name=x
        GET /people                             >  +  x  x  x  x  x  +  +
        POST /people                            >  x  x  x  x  x  x  +  -  name=x&role=leader&body=1
        GET /people/:id                         >  +  x  x  x  x  x  +  -
        POST /people/:id/end                    >  x  x  x  x  x  x  +  -  day=2026-07-30
        POST /people/:id/grant                  >  x  x  x  x  x  x  +  -  role=leader&body=1
        POST /people/:id/hand-over              >  x  x  x  x  x  x  +  -  heir=2&note=x
        POST /people/:id/rename                 >  x  x  x  x  x  x  +  -  name=x
        POST /people/:id/revoke                 >  x  x  x  x  x  x  +  -  role=office&body=1&day=2026-07-30
        POST /posts/:id/release                 >  -  x  x  x  x  x  -  -  day=2026-07-30
        POST /proposals/:id/confirm             >  +  +  x  x  x  x  x  -
        GET /proposals/:id/edit                 >  +  +  x  x  x  x  x  -
        POST /proposals/:id/edit                >  +  +  x  x  x  x  x  -  content=x
        POST /proposals/:id/reject              >  +  +  x  x  x  x  x  -  note=x
        POST /proposals/:id/restore             >  +  +  x  x  x  x  x  -
        GET /proposals/:id/split                >  +  +  x  x  x  x  x  -
        POST /proposals/:id/split               >  +  +  x  x  x  x  x  -  part=x
        GET /public/app.js                      +  +  +  +  +  +  +  +  +
        GET /public/icon.svg                    +  +  +  +  +  +  +  +  +
        GET /public/intake.js                   +  +  +  +  +  +  +  +  +
        GET /public/review.css                  +  +  +  +  +  +  +  +  +
        GET /public/review.js                   +  +  +  +  +  +  +  +  +
        GET /public/style.css                   +  +  +  +  +  +  +  +  +
        GET /public/upload.js                   +  +  +  +  +  +  +  +  +
        GET /rules                              >  +  +  +  +  +  +  +  +
        POST /rules/apply                       >  +  x  x  x  x  x  +  +
        GET /settings                           >  +  +  +  +  +  +  +  +
        POST /settings/feeds                    >  +  +  +  +  +  +  +  +
        POST /settings/feeds/:id/revoke         >  -  -  -  -  -  -  -  -
        POST /settings/mine                     >  +  +  +  +  +  +  +  +  before=3
        POST /settings/ours                     >  +  x  x  x  x  x  +  +  morning=07:00&quiet=19:00-07:00&before=3&every=7
        POST /settings/webhooks                 >  x  x  x  x  x  x  +  +  address=https://gateway.example/x
        POST /settings/webhooks/:id/remove      >  x  x  x  x  x  x  -  -
        GET /sign-in                            +  +  +  +  +  +  +  +  +
        POST /sign-in                           >  >  >  >  >  >  >  >  >  login=nobody&password=wrong
        GET /sign-in/provider                   -  -  -  -  -  -  -  -  -
        GET /sign-in/provider/callback          -  -  -  -  -  -  -  -  -
        POST /sign-in/code                      >  >  >  >  >  >  >  >  >  ticket=x&code=1
        POST /sign-out                          >  >  >  >  >  >  >  >  >
        HEAD /uploads/:id                       >  -  -  -  -  -  -  -  -
        PATCH /uploads/:id                      >  -  -  -  -  -  -  -  -
        DELETE /uploads/:id                     >  -  -  -  -  -  -  -  -
        """
}
