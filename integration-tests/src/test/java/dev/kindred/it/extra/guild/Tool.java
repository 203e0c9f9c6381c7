package dev.kindred.it.extra.guild;

import static dev.kindred.model.OnDelete.PROTECT;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.Unique;
import org.jspecify.annotations.Nullable;

/** Tool of a member, which inherits its mark; a class. */
@Entity(table = "guild_tool")
public class Tool extends Kept {

  @Id @Nullable Long id;
  @Unique String name = "";

  @ForeignKey(onDelete = PROTECT, optional = true, relatedName = "tools")
  One<Member> owner = One.none();

  Tool() {}

  /** Returns its name. */
  public String name() {
    return name;
  }

  /** Returns the key. */
  public @Nullable Long id() {
    return id;
  }
}
