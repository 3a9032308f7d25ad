package org.parley.dossier;

/**
 * Which program read a report: what a finding depends on besides the text.
 *
 * @param program version of the program, as "0.1.0"
 * @param models hash of the language models
 * @param lexicon hash of the lexicon
 */
public record Provenance(String program, String models, String lexicon) {
  /** Where it is not known which program read. */
  public static final Provenance UNKNOWN = new Provenance("unknown", "unknown", "unknown");
}
