package dev.kindred.model;

import dev.kindred.stability.Preview;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the tenant that a row belongs to: a {@code long}, {@code int}, {@code short}, {@code
 * String} or {@code UUID}. A database for a tenant, {@code db.tenant(..)}, has the tenant's rows
 * only, and gives new rows the tenant; one for {@code db.allTenants()} has all rows. Any other
 * refuses statements on the entity.
 */
@Preview
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Tenant {}
