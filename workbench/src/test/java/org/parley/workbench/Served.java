package org.parley.workbench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Provenance;

/** A workbench over invented reports, and a client that speaks to it. */
final class Served implements AutoCloseable {
  static {
    // The attacks of the tests name other hosts and origins.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,origin,connection");
  }

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-06-01T12:00:00Z"), ZoneOffset.UTC);

  final Dossier dossier;
  final Workbench workbench;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(Dossier dossier, Settings settings) {
    this.dossier = dossier;
    this.workbench = Workbench.start(dossier, Reports.desk(dossier), CLOCK, settings);
  }

  static Served over(Path folder) {
    Dossier dossier = Dossier.open(folder.resolve("test.db"), Provenance.UNKNOWN);
    Reports.addAll(dossier);
    return new Served(dossier, new Settings(0, false, null));
  }

  /** Over a dossier that holds nothing. */
  static Served overNothing(Path folder) {
    Dossier dossier = Dossier.open(folder.resolve("empty.db"), Provenance.UNKNOWN);
    return new Served(dossier, new Settings(0, false, null));
  }

  static Served over(Path folder, boolean readOnly, @Nullable String password) {
    Path file = folder.resolve("other.db");
    try (Dossier dossier = Dossier.open(file, Provenance.UNKNOWN)) {
      Reports.addAll(dossier);
      dossier.totals();
    }
    Dossier dossier =
        readOnly ? Dossier.openReadOnly(file) : Dossier.open(file, Provenance.UNKNOWN);
    return new Served(dossier, new Settings(0, readOnly, password));
  }

  String base() {
    return "http://127.0.0.1:" + workbench.port();
  }

  /** A request of somebody who knows nothing. */
  HttpRequest.Builder stranger(String path) {
    return HttpRequest.newBuilder(URI.create(base() + path));
  }

  /** A request of a program that has the token. */
  HttpRequest.Builder friend(String path) {
    return stranger(path).header("Authorization", "Bearer " + workbench.token());
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  HttpResponse<String> get(String path) throws IOException {
    return send(friend(path));
  }

  HttpResponse<String> post(String path, String json) throws IOException {
    return send(
        friend(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** The cookie that the printed address gives. */
  String cookie() throws IOException {
    HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(workbench.address())));
    String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
    return cookie.substring(0, cookie.indexOf(';'));
  }

  @Override
  public void close() {
    workbench.close();
    dossier.close();
  }
}
