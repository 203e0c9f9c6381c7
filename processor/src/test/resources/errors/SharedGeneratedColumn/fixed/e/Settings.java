package e;

import dev.kindred.model.*;

@Entity
public record Settings(
    @Id(generated = false) Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"id"}) One<Tenant> tenant) {}
