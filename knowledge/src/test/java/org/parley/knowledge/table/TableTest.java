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

  @Test
  void rowsAreATableOfTheirOwn() {
    Table table = Table.parse("t.tsv", "# c\nname\tyear\tlist\nA\t\tx|y\nB\nÇ\t1990\n");
    Table part = Table.parse("part", Table.text(table.rows().subList(0, 2)));
    assertThat(part.columns()).containsExactly("name", "year", "list");
    assertThat(part.rows()).hasSize(2);
    assertThat(part.rows().get(0).list("list")).containsExactly("x", "y");
    assertThat(part.rows().get(1).text("name")).isEqualTo("B");
    assertThat(Table.text(table.rows().subList(2, 3))).isEqualTo("name\tyear\tlist\nÇ\t1990");
  }
}
