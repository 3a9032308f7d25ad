package org.parley.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.names.NameTable;
import org.parley.knowledge.names.NameTableBuilder;
import org.parley.knowledge.user.UserActor;

/** Actors that a user has added, by their names. Immutable. */
public final class UserActors {
  private final NameTable<Known> names;

  private UserActors(NameTable<Known> names) {
    this.names = names;
  }

  static UserActors of(List<UserActor> actors) {
    NameTableBuilder names = new NameTableBuilder();
    List<Known> known = new ArrayList<>(actors.size());
    for (UserActor actor : actors) {
      int number = names.add("");
      known.add(new Known.UserName(actor));
      names.put(actor.name(), number);
      names.putAll(actor.aliases(), number);
    }
    return new UserActors(new NameTable<>(names.pack(), known::get));
  }

  /** An actor by one of its names, or null; the first added where several share it. */
  public @Nullable UserActor byName(CharSequence name) {
    for (Known known : names.find(name)) {
      if (known instanceof Known.UserName found) {
        return found.actor();
      }
    }
    return null;
  }

  NameTable<Known> names() {
    return names;
  }
}
