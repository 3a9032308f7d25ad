package org.parley.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A mode of a PLOVER event type, or the type as a whole.
 *
 * @param type event type
 * @param mode name, as "heavy-weapons"; null for the type as a whole
 * @param score conflict-cooperation score, -10 to 10
 * @param cameo nearest CAMEO code where no context is known
 * @param meaning what it covers
 */
public record Mode(
    EventType type, @Nullable String mode, double score, String cameo, String meaning) {}
