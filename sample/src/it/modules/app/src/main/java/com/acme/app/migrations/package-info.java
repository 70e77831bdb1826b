@Database(
    packages = {"com.acme.app", "com.acme.model"},
    entities = Invoice.class)
@Revision(version = "1", message = "first tables")
package com.acme.app.migrations;

import com.acme.billing.Invoice;
import dev.waymark.annotation.Database;
import dev.waymark.annotation.Revision;
