package dev.kindred.it.extra.guild;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.SoftDelete;

/** Seat of a member in a guild, which both identify. */
@Entity(table = "guild_seat")
public record Seat(
    @Id @ForeignKey(onDelete = CASCADE) One<Guild> guild,
    @Id @ForeignKey(onDelete = CASCADE) One<Member> member,
    @Default("1") int row,
    @SoftDelete boolean empty) {}
