package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @NotAudited String secret,
    @Column(name = "p") @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place,
    @Unique @ManyToMany(relatedName = "guests") Many<Place> places) {}
