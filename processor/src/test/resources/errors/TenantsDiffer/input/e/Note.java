package e;

import dev.kindred.model.*;

@Entity
public record Note(
    @Id Long id,
    @Tenant long firm,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Page> page,
    @ManyToMany(relatedName = "marked") Many<Page> marks) {}
