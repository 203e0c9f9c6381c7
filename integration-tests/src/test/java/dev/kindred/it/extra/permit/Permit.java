package dev.kindred.it.extra.permit;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Audited;
import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import dev.kindred.model.Tenant;
import dev.kindred.model.Version;
import java.util.UUID;

/** Permit for a site, of which much is filled in by the write. */
@Audited
@Entity(table = "permit_permit")
public record Permit(
    @Id UUID id,
    @Tenant long tenant,
    @Default("open") String state,
    @OneToOne(onDelete = CASCADE, relatedName = "permit") One<Site> site,
    @Version int version) {}
