package org.parley.knowledge.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.knowledge.Known;
import org.parley.knowledge.World;

class UserLayerTest {
  @TempDir private Path folder;

  @Test
  void a_folder_that_does_not_exist_adds_nothing() {
    assertThat(UserLayer.of(folder.resolve("nowhere"))).isEqualTo(UserLayer.NONE);
  }

  @Test
  void an_actor_is_what_it_was_on_the_day_of_the_report() throws IOException {
    write(
        "actors/mine.tsv",
        "name\taliases\tkind\tcountry\tsector\tfrom\tto\n"
            + "Ora Vexley\tO. Vexley\tperson\tNOR\tREB\t\t2009\n"
            + "Ora Vexley\t\tperson\tNOR\tGOV\t2010-03\t2014\n");

    World world = World.load(UserLayer.of(folder));

    UserActor actor = world.userActors().byName("O. Vexley");
    assertThat(actor).isNotNull();
    assertThat(actor.on(LocalDate.of(2005, 1, 1)).sector()).isEqualTo("REB");
    assertThat(actor.on(LocalDate.of(2012, 1, 1)).sector()).isEqualTo("GOV");
    assertThat(actor.on(LocalDate.of(2020, 1, 1))).isNull();
    assertThat(world.names().longestAt(List.of("Ora", "Vexley", "fled"), 0).known().getFirst())
        .isInstanceOf(Known.UserName.class);
  }

  @Test
  void a_noun_of_the_user_stands_above_ours() throws IOException {
    write("agents/mine.tsv", "lemma\tsector\nsoldier\tUAF\n");
    assertThat(World.load(UserLayer.of(folder)).agents().sector("soldier")).isEqualTo("UAF");
    assertThat(World.load().agents().sector("soldier")).isEqualTo("MIL");
  }

  @Test
  void a_table_that_is_none_is_named_with_its_line() throws IOException {
    write("actors/mine.tsv", "name\taliases\tkind\tcountry\tsector\tfrom\tto\nX\t\tghost\n");
    assertThatThrownBy(() -> UserLayer.of(folder))
        .hasMessageContaining("mine.tsv:2")
        .hasMessageContaining("person or organisation");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
