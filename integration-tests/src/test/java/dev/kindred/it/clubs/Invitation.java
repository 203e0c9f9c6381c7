package dev.kindred.it.clubs;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Of a guest, by a host. */
@Entity(table = "clubs_invitation")
public record Invitation(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE, relatedName = "invitations") One<Party> party,
    @ForeignKey(onDelete = CASCADE, relatedName = "invitationsSent") One<Person> host,
    @ForeignKey(onDelete = CASCADE, relatedName = "invitations") One<Person> guest) {}
