package dev.kindred.it.extra.tenants;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Note on a customer and a line; a value object has the tenant. */
@Entity(table = "shared_note")
public record Note(
    @Id Long id,
    @Embedded(prefix = "") Scope scope,
    @ForeignKey(
            columns = {"tenant_id", "customer_number"},
            onDelete = CASCADE)
        One<Customer> customer,
    @ForeignKey(
            columns = {"tenant_id", "invoice_number", "product_number"},
            onDelete = CASCADE,
            optional = true)
        One<Line> line) {}
