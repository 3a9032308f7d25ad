package org.parley.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text, and after it the tables, say of an entity.
 *
 * @param name standard name, as "Volodymyr Zelensky"
 * @param country ISO 3166-1 alpha-3, or null
 * @param sector PLOVER sector, or null
 * @param roles offices and descriptions the text gives, as "Foreign Minister"
 */
public record EntityProfile(
    String name, @Nullable String country, @Nullable String sector, List<String> roles) {
  public EntityProfile {
    roles = List.copyOf(roles);
  }
}
