package dev.kindred.it.extra.tenants;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;

/** Customer of a tenant; another one can have recommended the shop to them. */
@Entity(table = "shared_customer")
public record Customer(
    @Id @ForeignKey(onDelete = CASCADE) One<Tenant> tenant,
    @Id int number,
    String name,
    @ForeignKey(
            columns = {"tenant_id", "referrer_number"},
            onDelete = CASCADE,
            optional = true,
            relatedName = "referred")
        One<Customer> referrer,
    @Inverse Many<Order> orders) {}
