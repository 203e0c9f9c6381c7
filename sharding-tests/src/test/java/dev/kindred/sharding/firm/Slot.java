package dev.kindred.sharding.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.Tenant;

/** Slot of a tenant, whose key starts with the tenant. */
@Entity(table = "shard_slot")
public record Slot(
    @Id @Tenant long tenant, @Id int number, String view, @Inverse Many<Booking> bookings) {}
