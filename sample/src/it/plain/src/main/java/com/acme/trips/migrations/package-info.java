@Revision(version = "1", message = "trips")
package com.acme.trips.migrations;

import dev.waymark.annotation.Revision;
