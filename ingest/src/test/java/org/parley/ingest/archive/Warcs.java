package org.parley.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Writes records of web archives for tests. */
public final class Warcs {
  private Warcs() {}

  /** A response record, not packed; its id is made of {@code address}. */
  public static byte[] response(String address, int status, String type, String body) {
    String http =
        "HTTP/1.1 "
            + status
            + " OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.getBytes(UTF_8).length
            + "\r\n\r\n"
            + body;
    return record("response", address, "application/http; msgtype=response", http);
  }

  /** A record of any type. */
  public static byte[] record(String type, String address, String contentType, String content) {
    byte[] block = content.getBytes(UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + id(address)
            + ">\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2022-03-07T05:10:00Z\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  /** The id of the record that {@link #response} makes. */
  public static String id(String address) {
    return UUID.nameUUIDFromBytes(address.getBytes(UTF_8)).toString();
  }

  /** Packed as a member of its own. */
  public static byte[] gzip(byte[] record) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** A news page of a few paragraphs. */
  public static String page(String title, String text) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>"
        + title
        + "</title>"
        + "<meta property=\"article:published_time\" content=\"2022-03-07T05:10:00Z\"></head><body>"
        + "<nav><a href=\"/\">Home</a><a href=\"/world\">World</a></nav><h1>"
        + title
        + "</h1><article><p>"
        + text
        + "</p><p>The mayor of the town said that nobody had been hurt, and that the school would"
        + " open again.</p></article><footer>All rights reserved</footer></body></html>";
  }
}
