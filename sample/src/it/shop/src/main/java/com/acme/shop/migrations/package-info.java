@Revision(version = "1", message = "customers and purchases")
package com.acme.shop.migrations;

import dev.waymark.annotation.Revision;
