package org.parley.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses over HTTP, within bounds on size, time and redirects. A host that the user
 * named himself may be anywhere; whatever a page, feed or redirect leads to must be on the public
 * internet, or on that same host. Thread-safe.
 */
public final class Fetcher {
  /** What servers and their logs see of the program. */
  public static final String AGENT = "Parley/0.1 (reader of news for research)";

  /** A server that names the year 9999 means never; clocks count nanoseconds for 292 years only. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(365);

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';]{1,40})", Pattern.CASE_INSENSITIVE);

  private final FetchOptions options;
  private final Set<String> named;
  private final HttpClient client;

  /**
   * @param named hosts that the user named, which may be on an inner network
   */
  public Fetcher(FetchOptions options, Set<String> named) {
    this.options = options;
    this.named = Set.copyOf(named);
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.time())
            .build();
  }

  /** The host that a source the user gave names, in lower case; null where it is no web address. */
  public static @Nullable String host(String source) {
    try {
      URI uri = new URI(source.strip());
      return isWeb(uri) && uri.getHost() != null ? uri.getHost().toLowerCase(Locale.ROOT) : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean isWeb(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
  }

  /** Fetches {@code address}. */
  public Fetched get(String address) throws FetchException, InterruptedException {
    return get(address, null, null);
  }

  /**
   * Fetches {@code address} where it has changed.
   *
   * @param etag mark of the version at hand, or null
   * @param lastModified when that changed, as the server wrote it, or null
   * @throws FetchException where it cannot be fetched
   */
  public Fetched get(String address, @Nullable String etag, @Nullable String lastModified)
      throws FetchException, InterruptedException {
    long deadline = System.nanoTime() + options.time().toNanos();
    Set<URI> visited = new HashSet<>();
    URI at = parse(address);
    for (int hop = 0; hop <= options.redirects(); hop++) {
      if (!visited.add(at)) {
        throw new FetchException("redirects lead in a circle, back to " + at);
      }
      guard(at, hop);
      HttpResponse<byte[]> response = send(request(at, etag, lastModified), deadline);
      Optional<String> location = response.headers().firstValue("Location");
      if (isRedirect(response.statusCode()) && location.isPresent()) {
        at = resolve(at, location.get());
        continue;
      }
      return fetched(at, response);
    }
    throw new FetchException("leads through more than " + options.redirects() + " redirects");
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static URI parse(String address) throws FetchException {
    try {
      return withoutFragment(new URI(address.strip().replace(" ", "%20")));
    } catch (URISyntaxException e) {
      throw new FetchException("is no web address: " + e.getReason());
    }
  }

  private static URI resolve(URI from, String location) throws FetchException {
    try {
      return withoutFragment(from.resolve(new URI(location.strip().replace(" ", "%20"))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException("redirects to what is no address");
    }
  }

  private static URI withoutFragment(URI uri) throws URISyntaxException {
    String text = uri.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? uri : new URI(text.substring(0, hash));
  }

  /**
   * Refuses what is not of the web, and inner networks. The address is looked up here and again
   * when the connection is made, some milliseconds later: Java answers both from one look-up, which
   * it keeps for 30 seconds, so a name server cannot say one thing first and then another.
   */
  private void guard(URI uri, int hop) throws FetchException {
    String redirected = hop > 0 ? "redirects to " : "leads to ";
    if (!isWeb(uri) || uri.getHost() == null) {
      throw new FetchException(redirected + uri + ", which is no web address and is not opened");
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (named.contains(host)) {
      return;
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (PrivateNetwork.contains(address)) {
          throw new FetchException(
              redirected
                  + host
                  + ", an address of an inner network, and is not opened; give it as a source"
                  + " itself if that is meant");
        }
      }
    } catch (UnknownHostException e) {
      throw new FetchException("the host " + host + " is not known");
    }
  }

  private static HttpRequest request(URI uri, @Nullable String etag, @Nullable String lastModified)
      throws FetchException {
    try {
      HttpRequest.Builder builder =
          HttpRequest.newBuilder(uri)
              .header("User-Agent", AGENT)
              .header(
                  "Accept",
                  "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5")
              .header("Accept-Encoding", "gzip");
      if (etag != null) {
        builder.header("If-None-Match", etag);
      }
      if (lastModified != null) {
        builder.header("If-Modified-Since", lastModified);
      }
      return builder.GET().build();
    } catch (IllegalArgumentException e) {
      throw new FetchException("is no web address: " + e.getMessage());
    }
  }

  private HttpResponse<byte[]> send(HttpRequest request, long deadline)
      throws FetchException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(request, info -> new BoundedBody(options.size()));
    try {
      return future.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw late();
    } catch (InterruptedException e) {
      future.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private FetchException late() {
    return new FetchException(
        "takes longer than " + options.time().toSeconds() + " seconds (--max-time)");
  }

  private FetchException failure(ExecutionException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BoundedBody.TooLargeException) {
        return tooLarge();
      }
      if (cause instanceof java.net.http.HttpTimeoutException) {
        return late();
      }
      if (cause instanceof ConnectException) {
        return new FetchException("no server answers there");
      }
    }
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return new FetchException(
        "cannot be fetched: "
            + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()));
  }

  private FetchException tooLarge() {
    return new FetchException("is larger than " + options.size() + " bytes (--max-size)");
  }

  private Fetched fetched(URI at, HttpResponse<byte[]> response) throws FetchException {
    int status = response.statusCode();
    if (status != 200 && status != 304) {
      throw new FetchException("the server answers " + status, status, retryAfter(response));
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    Matcher charset = CHARSET.matcher(type);
    String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return new Fetched(
        at,
        status == 304 ? null : unpacked(response),
        media.isEmpty() ? null : media,
        charset.find() ? charset.group(1) : null,
        response.headers().firstValue("ETag").orElse(null),
        response.headers().firstValue("Last-Modified").orElse(null));
  }

  private byte[] unpacked(HttpResponse<byte[]> response) throws FetchException {
    String encoding =
        response
            .headers()
            .firstValue("Content-Encoding")
            .orElse("")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (encoding.isEmpty() || encoding.equals("identity")) {
      return response.body();
    }
    if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
      throw new FetchException("the server packs it by " + encoding + ", which was not asked for");
    }
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      byte[] bytes = stream.readNBytes(options.size());
      if (stream.read() >= 0) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw new FetchException("its packing is broken");
    }
  }

  /** In seconds, or as a day and hour beside that of the answer itself; a year at most. */
  private static @Nullable Duration retryAfter(HttpResponse<?> response) {
    String value = response.headers().firstValue("Retry-After").orElse("").strip();
    try {
      if (value.matches("\\d{1,9}")) {
        return Duration.ofSeconds(Math.min(Long.parseLong(value), LONGEST_WAIT.toSeconds()));
      }
      String date = response.headers().firstValue("Date").orElse("");
      Duration wait =
          Duration.between(
              java.time.ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME),
              java.time.ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
      return wait.isNegative() ? null : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
