package dev.kindred.it.houses;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.One;

/** Is in a house. */
@Entity(table = "houses_room")
public record Room(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = CASCADE, relatedName = "rooms") One<House> house,
    @Inverse One<House> mainRoomOf) {}
