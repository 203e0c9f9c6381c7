package e;

import dev.kindred.model.*;

@Entity
public record House(
    @Id Long id,
    @Column(length = 3) String country,
    @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"country", "town"}) One<Town> town) {}
