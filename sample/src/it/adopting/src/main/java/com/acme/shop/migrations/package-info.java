@Revision(version = "1", message = "start", baseline = true)
package com.acme.shop.migrations;

import dev.waymark.annotation.Revision;
