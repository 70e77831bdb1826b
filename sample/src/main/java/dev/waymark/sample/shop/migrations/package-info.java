@Database(naming = Naming.SPRING)
@Revision(version = "1", message = "first tables")
@Revision(version = "2", message = "customers get an e-mail address")
@Revision(version = "3", message = "the name of a customer is a full name")
@Revision(
    version = "4",
    message = "customers have many addresses",
    allow = @Allow(code = "DS103", reason = "the addresses are moved to their own table first"))
package dev.waymark.sample.shop.migrations;

import dev.waymark.annotation.Allow;
import dev.waymark.annotation.Database;
import dev.waymark.annotation.Naming;
import dev.waymark.annotation.Revision;
