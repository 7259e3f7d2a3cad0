// The sandbox as a service worker: it answers for an address at which there is no server.
import { createSandbox } from '@linkflow/sandbox'
import { serveInWorker } from '@linkflow/testing'

serveInWorker(self, createSandbox({ institutions: 60 }), 'http://sandbox.localhost')
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
