package dev.kindred.it.extra.tenants;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Product of an invoice; its key consists of two relations that share the tenant. */
@Entity(table = "shared_line")
public record Line(
    @Id
        @ForeignKey(
            columns = {"tenant_id", "invoice_number"},
            onDelete = CASCADE)
        One<Invoice> invoice,
    @Id
        @ForeignKey(
            columns = {"tenant_id", "product_number"},
            onDelete = CASCADE)
        One<Product> product,
    @Default("1") int pieces) {}
