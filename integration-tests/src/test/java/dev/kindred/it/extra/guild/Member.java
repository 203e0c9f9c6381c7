package dev.kindred.it.extra.guild;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.SoftDelete;

/** Member with a natural key. */
@Entity(table = "guild_member")
public record Member(
    @Id(generated = false) String code,
    String name,
    @SoftDelete boolean left,
    @Inverse Many<Guild> guilds,
    @Inverse Many<Guild> friendly) {}
