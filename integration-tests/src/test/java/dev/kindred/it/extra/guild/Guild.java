package dev.kindred.it.extra.guild;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Guild with members by seats, and with friends. */
@Entity(table = "guild_guild")
public record Guild(
    @Id Long id,
    String name,
    @ManyToMany(through = Seat.class, relatedName = "guilds") Many<Member> members,
    @ManyToMany(relatedName = "friendly") Many<Member> friends) {}
