package org.parley.workbench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.util.Set;
import org.parley.dossier.Dossier;
import org.parley.dossier.DossierException;
import org.parley.workbench.api.Api;
import org.parley.workbench.api.Json;
import org.parley.workbench.http.Guard;
import org.parley.workbench.http.Keys;
import org.parley.workbench.http.PageFiles;
import org.parley.workbench.http.Problem;

/**
 * Serves a dossier: the pages, and the REST API behind them. Runs until it is closed; many requests
 * are answered at the same time. The dossier stays its owner's to close.
 */
public final class Workbench implements AutoCloseable {
  private static final int UPLOAD_MEGABYTES = 512;
  private static final long BODY_BYTES = 16L << 20;
  private static final Set<String> PAGES =
      Set.of(
          "/",
          "/incident",
          "/report",
          "/negotiation",
          "/claims",
          "/review",
          "/add",
          "/briefing",
          "/search");

  private final Settings settings;
  private final Keys keys;
  private final Guard guard;
  private final PageFiles files = new PageFiles();
  private final Javalin server;

  private Workbench(Dossier dossier, ReadingDesk desk, Clock clock, Settings settings) {
    this.settings = settings;
    keys = Keys.fresh(settings.password());
    guard = new Guard(keys, settings.isPublic(), settings.readOnly());
    Api api = new Api(dossier, desk, clock, settings.readOnly(), settings.isPublic());
    server = Javalin.create(config -> configure(config, api));
    server.start();
    Thread.ofVirtual().name("warm-up").start(api::warm);
  }

  /**
   * Starts the server; when this returns it answers.
   *
   * @param dossier what is served; must be open for writing unless the settings say read-only
   * @param desk reads what is added
   * @param clock gives the time of reviews
   * @throws io.javalin.util.JavalinBindException where the port is taken
   */
  public static Workbench start(Dossier dossier, ReadingDesk desk, Clock clock, Settings settings) {
    return new Workbench(dossier, desk, clock, settings);
  }

  /** The address to open, with the secret that lets in; where a password is set, without it. */
  public String address() {
    String base = "http://127.0.0.1:" + port() + "/";
    return settings.isPublic() ? base : base + "?token=" + keys.token();
  }

  /** The secret that a program sends as {@code Authorization: Bearer}. */
  public String token() {
    return keys.token();
  }

  /** The TCP port it listens on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void configure(JavalinConfig config, Api api) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.host = settings.isPublic() ? "0.0.0.0" : "127.0.0.1";
    config.jetty.port = settings.port();
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(16 << 10);
    });
    config.jetty.multipartConfig.maxFileSize(UPLOAD_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(UPLOAD_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.http.maxRequestSize = BODY_BYTES;
    config.routes.before(this::enter);
    config.routes.before(Api.ROOT + "/*", guard::checkSignedIn);
    api.addTo(config.routes);
    config.routes.post("/sign-in", this::signIn);
    config.routes.get("/openapi.json", context -> files.serve(context, "/openapi.json"));
    config.routes.get("/*", this::page);
    config.routes.get("/", this::page);
    answerProblems(config);
    config.router.javaLangErrorHandler((response, error) -> {
      // Out of memory and the like: the rest of the program lives on.
      System.err.println("workbench: " + error);
      response.setStatus(500);
    });
  }

  private void enter(Context context) {
    guard.check(context);
  }

  /** A page, a file of a page, or the way in. */
  private void page(Context context) {
    String token = context.queryParam("token");
    if (token != null && guard.admit(context, token)) {
      // The secret leaves the address bar, and with it the history's top line.
      context.redirect(context.path(), io.javalin.http.HttpStatus.SEE_OTHER);
      return;
    }
    if (!PAGES.contains(context.path())) {
      if (!files.serve(context, context.path())) {
        throw Problem.notFound("there is no page " + context.path());
      }
      return;
    }
    if (guard.isSignedIn(context)) {
      files.serve(context, "/index.html");
    } else {
      context.status(401);
      files.serve(context, settings.isPublic() ? "/sign-in.html" : "/locked.html");
    }
  }

  private void signIn(Context context) {
    if (settings.isPublic() && guard.admitByPassword(context, context.formParam("password"))) {
      context.redirect("/", io.javalin.http.HttpStatus.SEE_OTHER);
      return;
    }
    context.status(401);
    files.serve(context, settings.isPublic() ? "/sign-in.html" : "/locked.html");
  }

  private static void answerProblems(JavalinConfig config) {
    config.routes.exception(Problem.class, (problem, context) -> answer(context, problem));
    config.routes.exception(
        DossierException.class,
        (failure, context) ->
            answer(context, Problem.failed(String.valueOf(failure.getMessage()))));
    config.routes.exception(
        IllegalArgumentException.class,
        (failure, context) ->
            answer(context, Problem.badRequest(String.valueOf(failure.getMessage()))));
    config.routes.exception(
        HttpResponseException.class, (failure, context) -> answer(context, ofStatus(failure)));
    config.routes.exception(
        Exception.class,
        (failure, context) -> {
          System.err.println(
              "workbench: " + context.method() + " " + context.path() + ": " + failure);
          answer(context, Problem.failed("the program is at fault; its messages say more"));
        });
  }

  private static Problem ofStatus(HttpResponseException failure) {
    return switch (failure.getStatus()) {
      case 404 -> Problem.notFound("there is no such address");
      case 413 -> Problem.tooLarge("at most " + UPLOAD_MEGABYTES + " MB can be sent at once");
      default -> Problem.badRequest(String.valueOf(failure.getMessage()));
    };
  }

  private static void answer(Context context, Problem problem) {
    context.status(problem.status());
    context.contentType("application/problem+json").result(Json.bytes(problem.fields()));
  }
}
