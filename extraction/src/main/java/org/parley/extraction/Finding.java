package org.parley.extraction;

/** Something a report says, with its evidence. */
public sealed interface Finding permits Event, Statement, Position, Meeting {
  /** The words it rests on. */
  Evidence evidence();
}
