package org.parley.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.parley.cli.desk.DossierDesk;
import org.parley.dossier.Dossier;
import org.parley.extraction.ReportReader;
import org.parley.workbench.Settings;
import org.parley.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley open}: the workbench, until it is broken off. */
@Command(
    name = "open",
    description = {
      "Serves the dossier as pages on this machine, and says their address.",
      "The address holds a secret that lets in; it is new each time. Break off with Ctrl-C."
    },
    mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Parley parley;
  @Mixin private ReadingResources resources;

  @Mixin private DossierOption dossierFile;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "TCP port (default: ${DEFAULT-VALUE}; 0: any that is free).")
  private int port;

  @Option(names = "--read-only", description = "Nothing can be changed through the pages.")
  private boolean readOnly;

  @Option(
      names = "--public",
      description = {
        "Lets other machines in, who must know the password. The connection is not encrypted: put a"
            + " proxy with TLS before it."
      })
  private boolean everywhere;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      arity = "0..1",
      interactive = true,
      echo = false,
      defaultValue = "${env:PARLEY_PASSWORD}",
      description = {
        "The password for --public; asked for where none follows. Or set PARLEY_PASSWORD, which no"
            + " list of processes shows."
      })
  private char @Nullable [] password;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settings();
    Console console = parley.console();
    Lazy<ReportReader> reader = new Lazy<>(resources::load);
    try (Dossier dossier = readOnly ? dossierFile.openToRead() : dossierFile.openToAdd(resources);
        Workbench workbench =
            Workbench.start(
                dossier, new DossierDesk(dossier, reader::get), Clock.systemUTC(), settings)) {
      console.note(
          "the workbench of " + dossier.file() + (readOnly ? " (read only)" : "") + " is open at");
      console.errors().println("  " + workbench.address());
      console.note("break off with Ctrl-C");
      // The first explanation or addition must not wait for the models.
      Thread.ofPlatform().daemon().name("models").start(reader::get);
      awaitEnd();
    } catch (io.javalin.util.JavalinBindException e) {
      console.complain("port " + port, "is taken; name another with --port, or --port 0 for any");
      return 1;
    }
    return 0;
  }

  private Settings settings() {
    if (everywhere && (password == null || password.length == 0)) {
      throw new ParameterException(
          spec.commandLine(), "--public needs a password: set PARLEY_PASSWORD, or give --password");
    }
    try {
      return new Settings(
          port, readOnly, everywhere && password != null ? new String(password) : null);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Until Ctrl-C or a signal; what is closed then is closed by the hook's end. */
  private static void awaitEnd() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  end.countDown();
                  try {
                    main.join(5000);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    end.await();
  }
}
