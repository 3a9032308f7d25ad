package org.parley.dossier.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.parley.dossier.DossierException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what an error of SQLite means for the person at the desk. */
final class SqlFailures {
  private SqlFailures() {}

  /** The failure in words: which file, what happened, what is safe, what to do. */
  static DossierException explain(Path file, SQLException failure) {
    return new DossierException(file + ": " + reason(failure), failure);
  }

  private static String reason(SQLException failure) {
    SQLiteErrorCode code =
        failure instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    // Extended codes hold the primary one in their lowest byte.
    return switch (code.code & 0xff) {
      case 13 ->
          "the disk is full. What was reported as added is kept; make room and run the command"
              + " again";
      case 5, 6 ->
          "another program is writing to it and did not end in time. Nothing was changed; try again"
              + " when it has ended";
      case 8 ->
          "it cannot be written: the file or its folder is read-only. Nothing was changed; mend the"
              + " permissions or name another file with --dossier";
      case 14 ->
          "it cannot be opened. See that the folder exists and that file and folder may be read and"
              + " written";
      case 11 ->
          "the file is damaged. Nothing was changed; go back to a copy, or save what can be read"
              + " with: sqlite3 FILE .recover";
      case 26 -> "this is no dossier: another kind of file, or a damaged one. Nothing was changed";
      case 10 ->
          "the disk could not be read or written ("
              + failure.getMessage()
              + "). What was reported as added is kept if the disk is whole";
      default -> "the database says: " + failure.getMessage();
    };
  }
}
