package dev.kindred.it.houses;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Has rooms, one of them the main one, an owner and occupants. */
@Entity(table = "houses_house")
public record House(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = SET_NULL, optional = true) One<Person> owner,
    @OneToOne(onDelete = SET_NULL, optional = true, relatedName = "mainRoomOf") One<Room> mainRoom,
    @Inverse Many<Room> rooms,
    @Inverse Many<Person> occupants) {}
