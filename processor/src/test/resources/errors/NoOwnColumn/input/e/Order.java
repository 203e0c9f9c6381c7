package e;

import dev.kindred.model.*;
import org.jspecify.annotations.Nullable;

@Entity
public record Order(
    @Id Long id,
    @Nullable Long tenantId,
    @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true, columns = {"tenant_id"})
        One<Tenant> tenant) {}
