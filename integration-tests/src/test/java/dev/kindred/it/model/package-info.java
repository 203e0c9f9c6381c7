/** Models for what the seed examples do not have. */
package dev.kindred.it.model;
