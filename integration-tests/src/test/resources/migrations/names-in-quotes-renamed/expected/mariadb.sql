-- V2__change.sql

alter table `Order` rename to `Group`;

alter table `Group` rename column `select` to `from`;

alter table `Group` rename index `ix_Order_select` to `ix_Group_from`;
