package org.parley.workbench.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the pages, from the jar: each read and packed once. Safe for use by many threads.
 */
public final class PageFiles {
  /**
   * Neither two dots in a row, nor a backslash, nor a percent sign: nothing leads out of a folder.
   */
  private static final Pattern NAME =
      Pattern.compile("(?:/[a-z0-9_-]+)*/[a-z0-9_-]+(?:\\.[a-z0-9]+){1,3}");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "txt", "text/plain; charset=utf-8");

  private static final String ROOT = "/org/parley/workbench/web";
  private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/dist";
  private static final String VENDOR = "/vendor/leaflet";

  private final Map<String, Packed> known = new ConcurrentHashMap<>();

  /** A file, as it is and packed, with its fingerprint. */
  private record Packed(byte[] plain, byte[] gzip, String tag, String type) {}

  /** Answers with a file; false where there is none of that name. */
  public boolean serve(Context context, String path) {
    Packed file = file(path);
    if (file == null) {
      return false;
    }
    context.header("Cache-Control", "no-cache");
    context.header("ETag", file.tag());
    context.header("Vary", "Accept-Encoding");
    if (file.tag().equals(context.header("If-None-Match"))) {
      context.status(304);
      return true;
    }
    context.contentType(file.type());
    String accepted = context.header("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      context.header("Content-Encoding", "gzip");
      context.result(file.gzip());
    } else {
      context.result(file.plain());
    }
    return true;
  }

  private @Nullable Packed file(String path) {
    if (!NAME.matcher(path).matches()) {
      return null;
    }
    Packed file = known.get(path);
    if (file == null) {
      file = read(path);
      if (file != null) {
        known.put(path, file);
      }
    }
    return file;
  }

  private static @Nullable Packed read(String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null) {
      return null;
    }
    String resource =
        path.startsWith(VENDOR) ? LEAFLET + path.substring(VENDOR.length()) : ROOT + path;
    try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        return null;
      }
      byte[] plain = in.readAllBytes();
      return new Packed(plain, gzip(plain), tag(plain), type);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource + " from the program's jar", e);
    }
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static String tag(byte[] plain) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
      return '"' + HexFormat.of().formatHex(hash, 0, 8) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
