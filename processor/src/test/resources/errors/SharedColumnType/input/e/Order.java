package e;

import dev.kindred.model.*;

@Entity
public record Order(
    @Id Long id,
    int tenantId,
    @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"tenant_id", "customer_number"})
        One<Customer> customer) {}
