package org.parley.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sort of weapon.
 *
 * @param lemmas singular, lower case unless a proper name; the usual one first, as "car bomb",
 *     "vehicle-borne improvised explosive device"
 * @param mode PLOVER mode of an ASSAULT with it, as "explosives"; null for words that leave it
 *     open, as "weapon"
 * @param category what sort, as "mortar" or "missile"
 */
public record Weapon(List<String> lemmas, @Nullable String mode, String category) {}
