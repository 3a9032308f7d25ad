/**
 * From lexicon entries and grammar to events: which entry a word matches ({@link
 * org.parley.extraction.events.TriggerMatcher}), where its roles stand ({@link
 * org.parley.extraction.events.RoleReader}) and who may fill them ({@link
 * org.parley.extraction.events.Eligibility}) or only says where ({@link
 * org.parley.extraction.events.PlacesBefore}), and the event made of it ({@link
 * org.parley.extraction.events.EventFinder}). Each part of an event has its own class: who stands
 * on which side ({@link org.parley.extraction.events.SideReader}), how many ({@link
 * org.parley.extraction.events.Amounts}), whether it happened ({@link
 * org.parley.extraction.events.EventStatus}), when, where and with what ({@link
 * org.parley.extraction.events.EventTime}, {@link org.parley.extraction.events.EventPlace}, {@link
 * org.parley.extraction.events.EventWeapon}), by which words ({@link
 * org.parley.extraction.events.EvidenceReader}) and how surely ({@link
 * org.parley.extraction.events.Confidence}).
 */
@NullMarked
package org.parley.extraction.events;

import org.jspecify.annotations.NullMarked;
