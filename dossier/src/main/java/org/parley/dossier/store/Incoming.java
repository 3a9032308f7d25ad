package org.parley.dossier.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.parley.extraction.Report;
import org.parley.extraction.output.ReportJson;
import org.parley.language.Document;

/**
 * A report ready to be stored. Made outside the transaction, so that the file is locked for as
 * short a time as can be.
 *
 * @param report the report
 * @param hash of its text, by which the same text is known under another id
 * @param annotations everything found, as packed JSON
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
public record Incoming(Report report, byte[] hash, byte[] annotations) {
  /** Makes a report ready. */
  public static Incoming of(Report report) {
    return new Incoming(
        report, hash(report.analysis().document()), Json.deflate(ReportJson.line(report)));
  }

  Document document() {
    return report.analysis().document();
  }

  /** The hash by which a text is known under another id. */
  static byte[] hash(Document document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String text = document.text().strip().replaceAll("\\s+", " ");
      if (text.isEmpty()) {
        // Reports without a text are not the same report.
        digest.update(document.id().getBytes(UTF_8));
        digest.update((byte) 0);
      }
      return digest.digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
