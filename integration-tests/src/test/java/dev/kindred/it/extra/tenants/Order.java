package dev.kindred.it.extra.tenants;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.UniqueTogether;
import org.jspecify.annotations.Nullable;

/** Order of a customer, with the product that led to it and the products of its lines. */
@Entity(table = "shared_order", unique = @UniqueTogether({"tenantId", "customer", "reference"}))
public record Order(
    @Id(generated = true) Long id,
    @Nullable Long tenantId,
    String reference,
    @ForeignKey(
            columns = {"tenant_id", "customer_number"},
            onDelete = CASCADE,
            relatedName = "orders")
        One<Customer> customer,
    @ForeignKey(
            columns = {"tenant_id", "product_number"},
            onDelete = SET_NULL,
            optional = true)
        One<Product> product) {}
