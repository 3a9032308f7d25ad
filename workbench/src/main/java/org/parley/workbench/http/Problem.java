package org.parley.workbench.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered as asked; answered as RFC 9457 says. The types are part of the
 * API and do not change.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String type;
  private final String title;

  private Problem(int status, String type, String title, String detail) {
    super(detail);
    this.status = status;
    this.type = "urn:parley:problem:" + type;
    this.title = title;
  }

  /** Something in the request is wrong. */
  public static Problem badRequest(String detail) {
    return new Problem(400, "bad-request", "The request cannot be understood", detail);
  }

  /** Nobody has signed in. */
  public static Problem notSignedIn() {
    return new Problem(
        401,
        "not-signed-in",
        "Not signed in",
        "open the address that 'parley open' printed, or send its token: Authorization: Bearer …");
  }

  /** The request came from where it may not. */
  public static Problem foreign(String detail) {
    return new Problem(403, "foreign-origin", "Requests from other sites are refused", detail);
  }

  /** Nothing may be changed. */
  public static Problem readOnly() {
    return new Problem(
        403,
        "read-only",
        "The workbench was opened for reading only",
        "start 'parley open' without --read-only to change the dossier");
  }

  /** There is nothing of that name. */
  public static Problem notFound(String detail) {
    return new Problem(404, "not-found", "There is nothing of that name", detail);
  }

  /** The request is larger than is taken. */
  public static Problem tooLarge(String detail) {
    return new Problem(413, "too-large", "Too much at once", detail);
  }

  /** The Host header names another machine. */
  public static Problem misdirected(String detail) {
    return new Problem(421, "misdirected", "This server does not answer to that name", detail);
  }

  /** Too many tries. */
  public static Problem tooMany(String detail) {
    return new Problem(429, "too-many-requests", "Too many tries", detail);
  }

  /** The program is at fault, or its file cannot be read. */
  public static Problem failed(String detail) {
    return new Problem(500, "failed", "The workbench could not answer", detail);
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** The fields of the answer. */
  public Map<String, @Nullable Object> fields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("type", type);
    fields.put("title", title);
    fields.put("status", status);
    fields.put("detail", getMessage());
    return fields;
  }
}
