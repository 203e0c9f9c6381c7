package dev.kindred.it.extra.tenants;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Visit of a page, perhaps by a customer, perhaps of a product; only relations have the tenant. */
@Entity(table = "shared_visit")
public record Visit(
    @Id Long id,
    String page,
    @ForeignKey(
            columns = {"tenant_id", "customer_number"},
            onDelete = SET_NULL,
            optional = true)
        One<Customer> customer,
    @ForeignKey(
            columns = {"tenant_id", "product_number"},
            onDelete = SET_NULL,
            optional = true)
        One<Product> product) {}
