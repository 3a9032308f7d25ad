package org.parley.dossier.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.parley.dossier.Decision;
import org.parley.dossier.Review;
import org.parley.dossier.Verdict;
import org.parley.dossier.incidents.Incident;
import org.parley.dossier.incidents.IncidentMerger;

/**
 * An incident ready to be written.
 *
 * @param incident with corrections applied
 * @param members its events
 * @param reviews the reviews that hold on to it, oldest first
 * @param verdict what they come to
 * @param json the incident
 * @param digest of all of it, the members' keys left out
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
record Built(
    Incident incident,
    List<Member> members,
    List<Review> reviews,
    Verdict verdict,
    byte[] json,
    byte[] digest) {

  /** Builds the incident of a group. */
  static Built of(Overlay.Group group) {
    Incident incident = IncidentMerger.merge(group.members.stream().map(Member::sighting).toList());
    for (Review review : group.reviews) {
      if (review.decision() instanceof Decision.Correct correction) {
        incident = Corrections.apply(incident, correction);
      }
    }
    Verdict verdict = verdict(group.reviews);
    byte[] json = Json.bytes(incident);
    return new Built(
        incident,
        List.copyOf(group.members),
        List.copyOf(group.reviews),
        verdict,
        json,
        digest(json, verdict, group.reviews));
  }

  private static Verdict verdict(List<Review> reviews) {
    Verdict judged = Verdict.UNREVIEWED;
    boolean corrected = false;
    for (Review review : reviews) {
      switch (review.decision()) {
        case Decision.Accept accept -> judged = Verdict.ACCEPTED;
        case Decision.Reject reject -> judged = Verdict.REJECTED;
        default -> corrected = true;
      }
    }
    return corrected && judged != Verdict.REJECTED ? Verdict.CORRECTED : judged;
  }

  private static byte[] digest(byte[] json, Verdict verdict, List<Review> reviews) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(json);
      digest.update(verdict.name().getBytes(UTF_8));
      for (Review review : reviews) {
        digest.update(Long.toString(review.id()).getBytes(UTF_8));
        digest.update((byte) 0);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
