package dev.kindred.sharding.firm;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.Tenant;
import java.util.UUID;

/** Booking of a slot, which shares its tenant. */
@Entity(table = "shard_booking")
public record Booking(
    @Id UUID id,
    @Tenant long tenant,
    String guest,
    @ForeignKey(
            columns = {"tenant", "slot_number"},
            onDelete = CASCADE,
            relatedName = "bookings")
        One<Slot> slot) {}
