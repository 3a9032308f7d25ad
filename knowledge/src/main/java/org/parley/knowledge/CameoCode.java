package org.parley.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO event code and what it is in PLOVER.
 *
 * @param code two to four digits, as "194"
 * @param name what it means
 * @param goldstein score on Goldstein's scale, -10 to 10
 * @param type PLOVER type, or null for plain statements, which PLOVER does not code
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param nearest whether it may be given as the nearest code of a PLOVER event; false for codes
 *     that mean something that type, mode and contexts do not tell
 */
public record CameoCode(
    String code,
    String name,
    double goldstein,
    @Nullable EventType type,
    @Nullable String mode,
    List<String> contexts,
    boolean nearest) {

  /** The two digits of the root code, as "19". */
  public String root() {
    return code.substring(0, 2);
  }
}
