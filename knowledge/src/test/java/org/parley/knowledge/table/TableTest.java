package org.parley.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void trailingCellsMayBeLeftOut() {
    Row row = Table.parse("t.tsv", "# header\nname\tyear\tlist\nA\n").rows().get(0);
    assertThat(row.text("name")).isEqualTo("A");
    assertThat(row.wholeOrNull("year")).isNull();
    assertThat(row.list("list")).isEmpty();
  }

  @Test
  void errorsNameTheFileTheLineAndTheColumn() {
    assertThatThrownBy(() -> Table.parse("t.tsv", "name\n# c\nA\tB\n"))
        .hasMessageContaining("t.tsv:3")
        .hasMessageContaining("stray tab");
    Row row = Table.parse("t.tsv", "name\tyear\nA\tlong ago\n").rows().get(0);
    assertThatThrownBy(() -> row.wholeOrNull("year"))
        .hasMessageContaining("t.tsv:2")
        .hasMessageContaining("year")
        .hasMessageContaining("long ago");
  }
}
